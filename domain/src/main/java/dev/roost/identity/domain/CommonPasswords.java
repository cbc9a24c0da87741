package dev.roost.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What guessing begins with: well-known passwords that are long enough, runs and repetitions. */
final class CommonPasswords {

  private static final Set<String> KNOWN = read("common-passwords.txt");
  private static final Pattern REPETITION = Pattern.compile("(.{1,4})\\1+.{0,3}");
  /** Digits, letters and the rows of a keyboard, each twice to run around the end. */
  private static final String RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz"
      + " qwertyuiopqwertyuiop asdfghjklasdfghjkl zxcvbnmzxcvbnm qwertzuiop 1qaz2wsx3edc4rfv5tgb";
  private static final String RUNS_BACK = new StringBuilder(RUNS).reverse().toString();

  private CommonPasswords() {
  }

  static boolean contains(String password) {
    var plain = password.toLowerCase(Locale.ROOT);
    return KNOWN.contains(plain) || REPETITION.matcher(plain).matches() || RUNS.contains(plain)
        || RUNS_BACK.contains(plain);
  }

  /** Whether nothing but some digits or signs around it tells the password from one of the words. */
  static boolean isMadeOf(String password, String... words) {
    var core = core(password);
    return Arrays.stream(words).map(CommonPasswords::core).filter(Predicate.not(String::isEmpty))
        .anyMatch(core::equals);
  }

  private static String core(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static Set<String> read(String resource) {
    try (var lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read " + resource, unreadable);
    }
  }
}
