#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
// Settings and themes are shallow; a text that is not is refused before it takes up the stack.
#define TOML_MAX_NESTED_VALUES 32
// What the parser asserts of a text, and would be told to assume in an optimised build, does not
// hold of every text; the branches for that are there, and have to be taken.
#undef NDEBUG
#define TOML_ASSERT(expression) static_assert(true)
#include "CTOML.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <toml++/toml.h>
#include <vector>

namespace {

/// How many keys may lead to a value, one within the other.
constexpr int deepest = TOML_MAX_NESTED_VALUES;

/// Goes on to the end of the text in quotes that starts at `index`, and counts its line ends.
size_t end_of_quotes(std::string_view text, size_t index, uint32_t &line) {
  const char quote = text[index];
  const std::string three(3, quote);
  const bool is_long = text.substr(index, 3) == three;
  for (index += is_long ? 3 : 1; index < text.size(); index++) {
    if (text[index] == '\n' && !is_long) return index - 1;
    if (text[index] == '\n') line++;
    if (text[index] == '\\' && quote == '"') {
      index++;
    } else if (text[index] == quote && (!is_long || text.substr(index, 3) == three)) {
      return index + (is_long ? 2 : 0);
    }
  }
  return index;
}

/// The line on which keys with points between them go too deep; 0 where none do. The parser bounds
/// lists and tables in braces, and not these, and takes up the stack for each of them.
uint32_t line_of_deep_key(std::string_view text) {
  uint32_t line = 1;
  int points = 0;
  for (size_t index = 0; index < text.size(); index++) {
    switch (text[index]) {
      case '\n':
        line++;
        points = 0;
        break;
      case '=': case ',': case '[': case ']': case '{': case '}':
        points = 0;
        break;
      case '.':
        if (++points >= deepest) return line;
        break;
      case '#':
        while (index + 1 < text.size() && text[index + 1] != '\n') index++;
        break;
      case '"': case '\'':
        index = end_of_quotes(text, index, line);
        break;
      default: break;
    }
  }
  return 0;
}

lookout_toml_text text_of(std::string_view text) { return {text.data(), text.size()}; }

/// Walks through the tables of a file.
struct Walk {
  void *context;
  void (*take)(void *context, const lookout_toml_value *value);
  std::vector<lookout_toml_text> path;

  void walk(const toml::table &table) {
    for (const auto &[key, node] : table) {
      path.push_back(text_of(key.str()));
      if (const auto *inner = node.as_table()) {
        walk(*inner);
      } else {
        tell(key, node);
      }
      path.pop_back();
    }
  }

  void tell(const toml::key &key, const toml::node &node) {
    lookout_toml_value value{};
    std::vector<lookout_toml_text> texts;
    value.path = path.data();
    value.path_count = path.size();
    value.line = key.source().begin.line;
    value.kind = lookout_toml_is_other;
    if (const auto *text = node.as_string()) {
      value.kind = lookout_toml_is_text;
      value.text = text_of(text->get());
    } else if (const auto *flag = node.as_boolean()) {
      value.kind = lookout_toml_is_flag;
      value.flag = flag->get();
    } else if (const auto *number = node.as_integer()) {
      value.kind = lookout_toml_is_number;
      value.number = number->get();
    } else if (const auto *date = node.as_date()) {
      value.kind = lookout_toml_is_day;
      value.year = date->get().year;
      value.month = date->get().month;
      value.day = date->get().day;
    } else if (const auto *list = node.as_array()) {
      if (take_texts(*list, texts)) {
        value.kind = lookout_toml_is_texts;
        value.texts = texts.data();
        value.text_count = texts.size();
      }
    }
    take(context, &value);
  }

  /// The texts of a list; false where something else stands in it.
  static bool take_texts(const toml::array &list, std::vector<lookout_toml_text> &texts) {
    for (const auto &item : list) {
      const auto *text = item.as_string();
      if (!text) return false;
      texts.push_back(text_of(text->get()));
    }
    return true;
  }
};

}  // namespace

bool lookout_toml_read(
  const char *bytes, size_t count, void *context,
  void (*take)(void *context, const lookout_toml_value *value), lookout_toml_fault *fault) {
  const std::string_view text(bytes, count);
  if (const auto line = line_of_deep_key(text)) {
    std::snprintf(fault->message, sizeof fault->message, "keys go deeper than %d", deepest);
    fault->line = line;
    fault->column = 1;
    return false;
  }
  const toml::parse_result result = toml::parse(text);
  if (!result) {
    const auto &error = result.error();
    const auto words = error.description();
    const auto length = std::min(words.size(), sizeof fault->message - 1);
    std::memcpy(fault->message, words.data(), length);
    fault->message[length] = 0;
    fault->line = error.source().begin.line;
    fault->column = error.source().begin.column;
    return false;
  }
  Walk{context, take, {}}.walk(result.table());
  return true;
}
