package dev.roost.platform.web;

import dev.roost.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The texts of all problems: a bundle {@code problems/<context>.properties} for each context, English by default. */
@Component
public class ProblemTexts {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

  public ProblemTexts() {
    bundles.setBasenames(namesOfBundles());
    bundles.setDefaultEncoding("UTF-8");
    bundles.setFallbackToSystemLocale(false);
    bundles.setDefaultLocale(Locale.ENGLISH);
  }

  public String title(String key) {
    return text(key + ".title");
  }

  /** The detail with each {@code {fact}} replaced by its value. */
  public String detail(String key, Map<String, ?> facts) {
    return PLACEHOLDER.matcher(text(key + ".detail")).replaceAll(
        found -> Matcher.quoteReplacement(words(facts.get(found.group(1)))));
  }

  private static String words(@Nullable Object fact) {
    return switch (fact) {
      case Money money -> money.toString();
      case Collection<?> none when none.isEmpty() -> "none";
      case Collection<?> some -> some.stream().map(ProblemTexts::words).collect(Collectors.joining(", "));
      case null, default -> String.valueOf(fact);
    };
  }

  private String text(String code) {
    return bundles.getMessage(code, null, LocaleContextHolder.getLocale());
  }

  private static String[] namesOfBundles() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.properties"))
          .map(bundle -> Objects.requireNonNull(bundle.getFilename()))
          .map(file -> "problems." + file.replaceFirst("(_\\w+)?\\.properties$", ""))
          .distinct().sorted().toArray(String[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot list the texts of problems", unreadable);
    }
  }
}
