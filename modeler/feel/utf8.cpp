// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeler/feel/utf8.h"

namespace millrace::feel {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isScalar(char32_t codePoint, int length)
{
    if (length == 3)
        return codePoint >= 0x800 && (codePoint < 0xD800 || codePoint > 0xDFFF);
    return length != 4 || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
}

} // namespace

char32_t decodeUtf8(std::string_view text, std::size_t& at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const int length = sequenceLength(lead);
    if (length == 1 || length == 0 || at + static_cast<std::size_t>(length) > text.size()) {
        ++at;
        return length == 1 ? lead : replacementCharacter;
    }
    auto codePoint = static_cast<char32_t>(lead & (0xFF >> (length + 1)));
    for (int i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
        if ((next & 0xC0) != 0x80) {
            ++at;
            return replacementCharacter;
        }
        codePoint = (codePoint << 6) | (next & 0x3FU);
    }
    if (!isScalar(codePoint, length)) {
        ++at;
        return replacementCharacter;
    }
    at += static_cast<std::size_t>(length);
    return codePoint;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6));
        put(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    } else {
        put(0xF0 | (codePoint >> 18));
        put(0x80 | ((codePoint >> 12) & 0x3F));
        put(0x80 | ((codePoint >> 6) & 0x3F));
        put(0x80 | (codePoint & 0x3F));
    }
}

std::size_t countCodePoints(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count)
        decodeUtf8(text, at);
    return count;
}

std::vector<std::size_t> codePointOffsets(std::string_view text)
{
    std::vector<std::size_t> offsets;
    offsets.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        offsets.push_back(at);
        decodeUtf8(text, at);
    }
    offsets.push_back(text.size());
    return offsets;
}

} // namespace millrace::feel
