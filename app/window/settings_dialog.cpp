// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_dialog.h"

#include "app/window/actions.h"
#include "app/window/preferences.h"
#include "app/window/theme.h"
#include "app/window/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace millrace::app::window {

SettingsDialog::SettingsDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setModal(false);
    setGround(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(label(tr("Settings"), "heading", this));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto row = [&](const QString& words, QWidget* field) {
        auto* caption = label(words, "muted", this);
        caption->setBuddy(field);
        field->setAccessibleName(words);
        form->addRow(caption, field);
    };

    auto* look = new SegmentedControl({tr("As the system"), tr("Light"), tr("Dark")}, this);
    look->setCurrent(static_cast<int>(Theme::instance().choice()));
    connect(look, &SegmentedControl::currentChanged, this,
        [](int index) { Theme::instance().choose(static_cast<ThemeChoice>(index)); });
    connect(&Theme::instance(), &Theme::changed, look,
        [look] { look->setCurrent(static_cast<int>(Theme::instance().choice())); });
    row(tr("Look"), look);

    auto* language = new QComboBox(this);
    language->addItem(tr("As the system"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->setCurrentIndex(std::max(0, language->findData(preferences::language())));
    auto* languageNote = label(tr("The new language shows at the next start."), "caption", this);
    languageNote->hide();
    connect(language, &QComboBox::activated, this, [language, languageNote] {
        preferences::setLanguage(language->currentData().toString());
        languageNote->show();
    });
    row(tr("Language"), language);
    form->addRow(QString(), languageNote);

    auto* autosave = new QCheckBox(tr("Keep changes aside while I work"), this);
    autosave->setChecked(preferences::autosave());
    autosave->setToolTip(tr("A copy of each change is kept until you save, for the case of a crash or power cut"));
    connect(autosave, &QCheckBox::toggled, this, &preferences::setAutosave);
    row(tr("Autosave"), autosave);

    auto* motion = new QCheckBox(tr("Let things glide"), this);
    motion->setChecked(preferences::motion());
    connect(motion, &QCheckBox::toggled, this, &preferences::setMotion);
    row(tr("Motion"), motion);

    if (actions.isBound(Command::CheckingRules))
        row(tr("Checking"), buttonFor(actions.action(Command::CheckingRules), false, this));
    column->addLayout(form);
    column->addSpacing(4);

    auto* close = plainButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    column->addWidget(close, 0, Qt::AlignRight);
}

} // namespace millrace::app::window
