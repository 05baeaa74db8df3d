<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DesignActivity</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiagramFormat</name>
    <message numerus="yes">
        <source>Format %n shapes</source>
        <translation>
            <numerusform>Format %n shape</numerusform>
            <numerusform>Format %n shapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditNames</name>
    <message numerus="yes">
        <source>Move %n elements</source>
        <translation>
            <numerusform>Move %n element</numerusform>
            <numerusform>Move %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n elements</source>
        <translation>
            <numerusform>Delete %n element</numerusform>
            <numerusform>Delete %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n elements</source>
        <translation>
            <numerusform>Cut %n element</numerusform>
            <numerusform>Cut %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementPanel</name>
    <message numerus="yes">
        <source>and %n more by name</source>
        <translation>
            <numerusform>and %n more by name</numerusform>
            <numerusform>and %n more by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExecutionActivity</name>
    <message numerus="yes">
        <source>%n token(s) on elements that this diagram no longer has</source>
        <translation>
            <numerusform>%n token on elements that this diagram no longer has</numerusform>
            <numerusform>%n tokens on elements that this diagram no longer has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) forbid it.</source>
        <translation>
            <numerusform>%n more problem forbids it.</numerusform>
            <numerusform>%n more problems forbid it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more assumption(s): see the problems in Design.</source>
        <translation>
            <numerusform>%n more assumption: see the problems in Design.</numerusform>
            <numerusform>%n more assumptions: see the problems in Design.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handbook</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n task(s) begin side by side</source>
        <translation>
            <numerusform>%n task begins</numerusform>
            <numerusform>%n tasks begin side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message numerus="yes">
        <source>Intervals are 95 %, over %n batches of one long replication (%1 each). They hold chance alone, not how far the inputs may be off.</source>
        <translation>
            <numerusform>Intervals are 95 %, over %n batch of one long replication (%1 each). They hold chance alone, not how far the inputs may be off.</numerusform>
            <numerusform>Intervals are 95 %, over %n batches of one long replication (%1 each). They hold chance alone, not how far the inputs may be off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals are where 95 % of %n replications lie, each with inputs of its own from their ranges. They hold what is not known of the inputs, and chance: more replications do not narrow them.</source>
        <translation>
            <numerusform>Intervals are where 95 % of %n replication lie, each with inputs of its own from their ranges. They hold what is not known of the inputs, and chance: more replications do not narrow them.</numerusform>
            <numerusform>Intervals are where 95 % of %n replications lie, each with inputs of its own from their ranges. They hold what is not known of the inputs, and chance: more replications do not narrow them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals are 95 %, over %n replications. They hold chance alone, not how far the inputs may be off.</source>
        <translation>
            <numerusform>Intervals are 95 %, over %n replication. They hold chance alone, not how far the inputs may be off.</numerusform>
            <numerusform>Intervals are 95 %, over %n replications. They hold chance alone, not how far the inputs may be off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonitoringActivity</name>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Optimization</name>
    <message numerus="yes">
        <source>After %n replications of each it cannot be said for sure which is the best. Allow more, or a larger difference that does not matter.</source>
        <translation>
            <numerusform>After %n replication of each it cannot be said for sure which is the best. Allow more, or a larger difference that does not matter.</numerusform>
            <numerusform>After %n replications of each it cannot be said for sure which is the best. Allow more, or a larger difference that does not matter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prosimos</name>
    <message numerus="yes">
        <source>How long it takes does not depend on how many cases are in the batch: the time of %n cases is taken.</source>
        <translation>
            <numerusform>How long it takes does not depend on how many cases are in the batch: the time of %n case is taken.</numerusform>
            <numerusform>How long it takes does not depend on how many cases are in the batch: the time of %n cases is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln replication</numerusform>
            <numerusform>%Ln replications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioChange</name>
    <message numerus="yes">
        <source>Change %n elements</source>
        <translation>
            <numerusform>Change %n element</numerusform>
            <numerusform>Change %n elements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Simulation</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The precision asked for was not reached with %n replications.</source>
        <translation>
            <numerusform>The precision asked for was not reached with %n replication.</numerusform>
            <numerusform>The precision asked for was not reached with %n replications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended because cases went round without end, the longest of them by way of &apos;%1&apos;. Give them a way out.</source>
        <translation>
            <numerusform>%n replication was ended because cases went round without end, the longest of them by way of &apos;%1&apos;. Give them a way out.</numerusform>
            <numerusform>%n replications were ended because cases went round without end, the longest of them by way of &apos;%1&apos;. Give them a way out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended as two million cases were open: they come faster than they leave.</source>
        <translation>
            <numerusform>%n replication was ended as two million cases were open: they come faster than they leave.</numerusform>
            <numerusform>%n replications were ended as two million cases were open: they come faster than they leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replications were ended as two million cases were open: they come faster than &apos;%1&apos; can serve them.</source>
        <translation>
            <numerusform>%n replication was ended as two million cases were open: they come faster than &apos;%1&apos; can serve them.</numerusform>
            <numerusform>%n replications were ended as two million cases were open: they come faster than &apos;%1&apos; can serve them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are open as the run begins. They count in queues, work and costs, but not in the times of cases: nobody knows when they began. Of branches beside the one where a case stands it has been through all.</source>
        <translation>
            <numerusform>%n case is open as the run begins. It counts in queues, work and costs, but not in the times of cases: nobody knows when it began. Of branches beside the one where it stands it has been through all.</numerusform>
            <numerusform>%n cases are open as the run begins. They count in queues, work and costs, but not in the times of cases: nobody knows when they began. Of branches beside the one where a case stands it has been through all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of simulated time, before the first replication had ended: the figures are of the %Ln cases that had come to their end by then.</source>
        <translation>
            <numerusform>Stopped after %1 of simulated time, before the first replication had ended: the figures are of the %Ln case that had come to its end by then.</numerusform>
            <numerusform>Stopped after %1 of simulated time, before the first replication had ended: the figures are of the %Ln cases that had come to their end by then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sampled durations were negative and count as 0.</source>
        <translation>
            <numerusform>%Ln sampled duration was negative and counts as 0.</numerusform>
            <numerusform>%Ln sampled durations were negative and count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sampled durations were longer than 100 years and count as 100 years.</source>
        <translation>
            <numerusform>%Ln sampled duration was longer than 100 years and counts as 100 years.</numerusform>
            <numerusform>%Ln sampled durations were longer than 100 years and count as 100 years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases or branches got stuck. The first: %1</source>
        <translation>
            <numerusform>%Ln case or branch got stuck: %1</numerusform>
            <numerusform>%Ln cases or branches got stuck. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times %1 could not be worked out (&quot;%2&quot;): %3. The first time: %4</source>
        <translation>
            <numerusform>%Ln time %1 could not be worked out (&quot;%2&quot;): %3. The time: %4</numerusform>
            <numerusform>%Ln times %1 could not be worked out (&quot;%2&quot;): %3. The first time: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases were still open at the end (%1 of all). Times and costs are those of completed cases alone, so they understate.</source>
        <translation>
            <numerusform>%Ln case was still open at the end (%1 of all). Times and costs are those of completed cases alone, so they understate.</numerusform>
            <numerusform>%Ln cases were still open at the end (%1 of all). Times and costs are those of completed cases alone, so they understate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimesText</name>
    <message numerus="yes">
        <source>%Ln days, %1 to %2</source>
        <translation>
            <numerusform>%Ln day, %1 to %2</numerusform>
            <numerusform>%Ln days, %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n file(s) in %1.</source>
        <translation>
            <numerusform>%n file in %1.</numerusform>
            <numerusform>%n files in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures were written: %1</source>
        <translation>
            <numerusform>%n picture was written: %1</numerusform>
            <numerusform>%n pictures were written: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more, of activities and ends, without a difference that matters.</source>
        <translation>
            <numerusform>%n more, of activities and ends, without a difference that matters.</numerusform>
            <numerusform>%n more, of activities and ends, without a difference that matters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What follows was measured again, in %n replications of each with fresh random numbers (seed %1).</source>
        <translation>
            <numerusform>What follows was measured again, in %n replication of each with fresh random numbers (seed %1).</numerusform>
            <numerusform>What follows was measured again, in %n replications of each with fresh random numbers (seed %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation>
            <numerusform>... and %n more</numerusform>
            <numerusform>... and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± is half the 95 % interval over %n replications. Found step by step, one person at a time: a cheaper mix may exist, which optimize looks for.</source>
        <translation>
            <numerusform>± is half the 95 % interval over %n replication. Found step by step, one person at a time: a cheaper mix may exist, which optimize looks for.</numerusform>
            <numerusform>± is half the 95 % interval over %n replications. Found step by step, one person at a time: a cheaper mix may exist, which optimize looks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: the figures are those of the %n replications that had ended.</source>
        <translation>
            <numerusform>Stopped: the figures are those of the %n replication that had ended.</numerusform>
            <numerusform>Stopped: the figures are those of the %n replications that had ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications of each, seed %1, with the same random numbers.</source>
        <translation>
            <numerusform>%Ln replication of each, seed %1, with the same random numbers.</numerusform>
            <numerusform>%Ln replications of each, seed %1, with the same random numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replications</source>
        <translation>
            <numerusform>%Ln replication</numerusform>
            <numerusform>%Ln replications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::CheckList</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::DecisionView</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::RuleTable</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no column here and were left out. Add columns first.</source>
        <translation>
            <numerusform>%n value has no column here and was left out. Add columns first.</numerusform>
            <numerusform>%n values have no column here and were left out. Add columns first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n rule(s)</source>
        <translation>
            <numerusform>Duplicate %n rule</numerusform>
            <numerusform>Duplicate %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rule(s)</source>
        <translation>
            <numerusform>Remove %n rule</numerusform>
            <numerusform>Remove %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rule(s)</source>
        <translation>
            <numerusform>Move %n rule</numerusform>
            <numerusform>Move %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::decisions::TableEditor</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be read; the first is %1 of rule %2.</source>
        <translation>
            <numerusform>%n cell cannot be read: %1 of rule %2.</numerusform>
            <numerusform>%n cells cannot be read; the first is %1 of rule %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::DiagramFiles</name>
    <message numerus="yes">
        <source>Reading found %n problem(s); they are listed below the diagram.</source>
        <translation>
            <numerusform>Reading found %n problem; it is listed below the diagram.</numerusform>
            <numerusform>Reading found %n problems; they are listed below the diagram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The studio ended before %n file(s) were saved: %1. Your changes were kept (%2).</source>
        <translation>
            <numerusform>The studio ended before %n file was saved: %1. Your changes were kept (%2).</numerusform>
            <numerusform>The studio ended before %n files were saved: %1. Your changes were kept (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PictureCommands</name>
    <message numerus="yes">
        <source>%n of these files are there already.</source>
        <translation>
            <numerusform>%n of these files is there already.</numerusform>
            <numerusform>%n of these files are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were written, from %1 on.</source>
        <translation>
            <numerusform>%n file was written, from %1 on.</numerusform>
            <numerusform>%n files were written, from %1 on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PictureDialog</name>
    <message numerus="yes">
        <source>All %n diagrams of the file</source>
        <translation>
            <numerusform>%n diagram of the file</numerusform>
            <numerusform>All %n diagrams of the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files, numbered behind the name.</source>
        <translation>
            <numerusform>%n file, numbered behind the name.</numerusform>
            <numerusform>%n files, numbered behind the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::PrintDialog</name>
    <message numerus="yes">
        <source>%n page(s); dashed lines show where the next one is laid on</source>
        <translation>
            <numerusform>%n page; dashed lines show where the next one is laid on</numerusform>
            <numerusform>%n pages; dashed lines show where the next one is laid on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::design::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>... and %n more. Mend some of these first.</source>
        <translation>
            <numerusform>... and %n more. Mend some of these first.</numerusform>
            <numerusform>... and %n more. Mend some of these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::CountsBar</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::execution::WorkPanel</name>
    <message numerus="yes">
        <source>%n task(s) in other diagrams</source>
        <translation>
            <numerusform>%n task in other diagrams</numerusform>
            <numerusform>%n tasks in other diagrams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::SummaryPanel</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln case(s)</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::monitoring::VariantList</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::repository::DifferenceList</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n elements: only moved</source>
        <translation>
            <numerusform>%n element: only moved</numerusform>
            <numerusform>%n elements: only moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::CalendarDialog</name>
    <message numerus="yes">
        <source>On %n days there are hours of their own.</source>
        <translation>
            <numerusform>On %n day there are hours of their own.</numerusform>
            <numerusform>On %n days there are hours of their own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DistributionEditor</name>
    <message numerus="yes">
        <source>%Ln value(s); five at least can be fitted.</source>
        <translation>
            <numerusform>%Ln value; five at least can be fitted.</numerusform>
            <numerusform>%Ln values; five at least can be fitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::DoctorBar</name>
    <message numerus="yes">
        <source>All %n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>All %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ElementPanel</name>
    <message numerus="yes">
        <source>%n people, %1</source>
        <translation>
            <numerusform>%n person, %1</numerusform>
            <numerusform>%n people, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are named below: remove some of them first.</source>
        <translation>
            <numerusform>%n is named below: remove it first.</numerusform>
            <numerusform>%n are named below: remove some of them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cases come at %Ln time(s) of a list, at last %1.</source>
        <translation>
            <numerusform>Cases come at %Ln time of a list, at last %1.</numerusform>
            <numerusform>Cases come at %Ln times of a list, at last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::GanttSheet</name>
    <message numerus="yes">
        <source>%Ln case(s) that take %1 to %2</source>
        <translation>
            <numerusform>%Ln case that take %1 to %2</numerusform>
            <numerusform>%Ln cases that take %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::InputGridModel</name>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n value has no place here and was left out.</numerusform>
            <numerusform>%n values have no place here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ListTable</name>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n value has no place here and was left out.</numerusform>
            <numerusform>%n values have no place here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogCalibration</name>
    <message numerus="yes">
        <source>Following %Ln cases through the model</source>
        <translation>
            <numerusform>Following %Ln case through the model</numerusform>
            <numerusform>Following %Ln cases through the model</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::LogColumnsPage</name>
    <message numerus="yes">
        <source>%1 of the diagram&apos;s %n activities are in the first rows.</source>
        <translation>
            <numerusform>%1 of the diagram&apos;s %n activity is in the first rows.</numerusform>
            <numerusform>%1 of the diagram&apos;s %n activities are in the first rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::PeopleDialog</name>
    <message numerus="yes">
        <source>%n are named: remove some of them first.</source>
        <translation>
            <numerusform>%n is named: remove it first.</numerusform>
            <numerusform>%n are named: remove some of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::RateTable</name>
    <message numerus="yes">
        <source>%n values have no place here and were left out.</source>
        <translation>
            <numerusform>%n value has no place here and was left out.</numerusform>
            <numerusform>%n values have no place here and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::ScenarioPanel</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SimulationActivity</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::SourcesDialog</name>
    <message numerus="yes">
        <source>%1 of %n have a source.</source>
        <translation>
            <numerusform>%1 of %n has a source.</numerusform>
            <numerusform>%1 of %n have a source.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::app::simulation::StaffingSheet</name>
    <message numerus="yes">
        <source>People and %n more</source>
        <translation>
            <numerusform>People and %n more</numerusform>
            <numerusform>People and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::canvas::PropertyPanel</name>
    <message numerus="yes">
        <source>%n element(s) selected</source>
        <translation>
            <numerusform>%n element selected</numerusform>
            <numerusform>%n elements selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::canvas::View</name>
    <message numerus="yes">
        <source>Paste %n elements</source>
        <translation>
            <numerusform>Paste %n element</numerusform>
            <numerusform>Paste %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Align %n elements</source>
        <translation>
            <numerusform>Align %n element</numerusform>
            <numerusform>Align %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n elements</source>
        <translation>
            <numerusform>Distribute %n element</numerusform>
            <numerusform>Distribute %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n elements</source>
        <translation>
            <numerusform>Duplicate %n element</numerusform>
            <numerusform>Duplicate %n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Divide into %n lanes</source>
        <translation>
            <numerusform>Divide into %n lane</numerusform>
            <numerusform>Divide into %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour %n elements</source>
        <translation>
            <numerusform>Colour %n element</numerusform>
            <numerusform>Colour %n elements</numerusform>
        </translation>
    </message>
</context>
</TS>
