package dev.roost.identity.domain;

import dev.roost.shared.Currency;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What a user tells about themselves.
 *
 * @param name what others call this user
 * @param languages BCP 47 tags in their canonical form, the preferred one first
 * @param about a text for others to read, possibly empty
 * @param timeZone an IANA region
 * @param currency the one prices are shown in where there is a choice
 */
@ValueObject
public record Profile(String name, List<String> languages, String about, ZoneId timeZone, Currency currency) {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_ABOUT = 2000;
  public static final int MOST_LANGUAGES = 20;

  public Profile {
    name = Text.line("name", name, LONGEST_NAME);
    about = Text.lines("about", about, LONGEST_ABOUT);
    languages = languages.stream().map(Profile::canonical).distinct().toList();
    if (languages.size() > MOST_LANGUAGES) {
      throw new Refused(new InvalidField("languages", "must be at most " + MOST_LANGUAGES));
    }
  }

  /** A profile as typed; each field that cannot be used is refused under its name. */
  public static Profile of(String name, List<String> languages, String about, String timeZone, String currency) {
    return new Profile(name, languages, about, zone(timeZone),
        known("currency", "must be an ISO 4217 code such as EUR", () -> Currency.of(currency)));
  }

  private static ZoneId zone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new Refused(new InvalidField("timeZone", "must be an IANA zone such as Europe/Lisbon"));
    }
    return ZoneId.of(id);
  }

  private static String canonical(String language) {
    return known("languages", "must be BCP 47 tags such as en or pt-BR", () -> {
      var tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
      if (tag.equals("und")) {
        throw new IllformedLocaleException(language);
      }
      return tag;
    });
  }

  private static <T> T known(String field, String reason, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | IllformedLocaleException unknown) {
      throw new Refused(new InvalidField(field, reason));
    }
  }
}
