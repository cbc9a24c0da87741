package dev.roost.messaging.domain;

import dev.roost.messaging.contract.MessagingRefusal.UnknownPlaceholder;
import dev.roost.shared.Refused;
import dev.roost.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jmolecules.ddd.annotation.ValueObject;

/** The words of a template, with placeholders in braces such as <code>{guest}</code>. */
@ValueObject
public record TemplateText(String value) {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_-]*)}");

  public TemplateText {
    value = Text.lines("text", value, 1, Message.Words.LONGEST);
    PLACEHOLDER.matcher(value).results().map(it -> it.group(1)).filter(it -> Placeholder.of(it).isEmpty()).findFirst()
        .ifPresent(it -> {
          throw new Refused(new UnknownPlaceholder(it, Placeholder.codes()));
        });
  }

  /** With what there is to fill in; what there is nothing for stays as it stands. */
  public Rendered render(Map<Placeholder, String> values) {
    var missing = PLACEHOLDER.matcher(value).results().map(it -> it.group(1)).distinct()
        .filter(it -> valueOf(it, values).isEmpty()).toList();
    var text = PLACEHOLDER.matcher(value)
        .replaceAll(it -> Matcher.quoteReplacement(valueOf(it.group(1), values).orElse(it.group())));
    return new Rendered(text, missing);
  }

  private static Optional<String> valueOf(String code, Map<Placeholder, String> values) {
    return Placeholder.of(code).map(values::get).filter(Objects::nonNull);
  }

  /**
   * A template, filled in.
   *
   * @param missing placeholders for which there is nothing
   */
  public record Rendered(String text, List<String> missing) {
  }
}
