package dev.roost.migration.adapter.insideairbnb;

import dev.roost.migration.api.ImportFiles;
import dev.roost.migration.contract.ImportStep;
import dev.roost.shared.Currency;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after {@code import inside-airbnb}.
 *
 * @param report where the rows that could not be used are written; nothing for {@code rejected-rows.csv}
 */
record ImportArguments(ImportFiles files, @Nullable Path report) {

  static final String USAGE = """
      import inside-airbnb --listings FILE [--calendar FILE] [--reviews FILE]
          [--city NAME] [--country US] [--currency USD] [--shift-to-today] [--report FILE]""";

  private static final String CITY = "city";
  private static final String COUNTRY = "country";
  private static final String CURRENCY = "currency";
  private static final String SHIFT = "shift-to-today";
  private static final String REPORT = "report";
  /** Such as {@code --roost.database.url=jdbc:…}. */
  private static final Pattern SETTING = Pattern.compile("--[\\w-]+(\\.[\\w-]+)+=.*");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  /** Reads {@code --name value} and {@code --name=value}; settings of Roost itself are not its business. */
  static ImportArguments parse(List<String> arguments) {
    var options = options(arguments.iterator());
    var files = new EnumMap<ImportStep, Path>(ImportStep.class);
    for (var kind : FileKind.values()) {
      if (options.containsKey(kind.option())) {
        files.put(kind.step(), Path.of(options.get(kind.option())));
      }
    }
    if (files.isEmpty()) {
      throw new InputProblem("name at least one file: --listings, --calendar or --reviews");
    }
    var report = options.get(REPORT);
    return new ImportArguments(
        new ImportFiles(files, options.getOrDefault(CITY, "").strip(), country(options), currency(options),
            options.containsKey(SHIFT)),
        report == null ? null : Path.of(report));
  }

  private static Map<String, String> options(Iterator<String> arguments) {
    var options = new HashMap<String, String>();
    while (arguments.hasNext()) {
      var argument = arguments.next();
      if (SETTING.matcher(argument).matches()) {
        continue;
      }
      var parts = argument.split("=", 2);
      var name = parts[0].startsWith("--") ? parts[0].substring(2) : "";
      if (!known(name)) {
        throw new InputProblem("there is no option \"%s\"; usage: %s".formatted(argument, USAGE));
      }
      var value = name.equals(SHIFT) ? "" : parts.length > 1 ? parts[1] : arguments.hasNext() ? arguments.next() : "";
      if (value.isBlank() && !name.equals(SHIFT)) {
        throw new InputProblem("--%s needs a value".formatted(name));
      }
      if (options.put(name, value) != null) {
        throw new InputProblem("--%s is there twice".formatted(name));
      }
    }
    return options;
  }

  private static boolean known(String name) {
    var files = List.of(FileKind.values()).stream().map(FileKind::option).collect(Collectors.toSet());
    return files.contains(name) || Set.of(CITY, COUNTRY, CURRENCY, SHIFT, REPORT).contains(name);
  }

  private static String country(Map<String, String> options) {
    var country = options.getOrDefault(COUNTRY, "US").toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(country)) {
      throw new InputProblem("--country %s is not a country of ISO 3166, such as GR".formatted(country));
    }
    return country;
  }

  private static String currency(Map<String, String> options) {
    var currency = options.getOrDefault(CURRENCY, "USD").toUpperCase(Locale.ROOT);
    try {
      return Currency.of(currency).code();
    } catch (IllegalArgumentException unknown) {
      throw new InputProblem("--currency %s is not a currency of ISO 4217, such as EUR".formatted(currency));
    }
  }
}
