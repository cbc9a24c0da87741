package dev.roost.notification.adapter.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.roost.notification.application.Letter;
import dev.roost.notification.application.Letter.Fact;
import dev.roost.notification.application.Letter.Fact.Words;
import dev.roost.notification.application.LetterPress;
import dev.roost.platform.Mail;
import dev.roost.platform.Mail.Attachment;
import dev.roost.platform.StayFiles;
import dev.roost.platform.mail.Sender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints each letter twice, as plain text and as a page, from the same sentences. In the page whatever people wrote is escaped. */
@Component
class MustacheLetterPress implements LetterPress {

  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  private final Template plain = template("letter.txt.mustache", false);
  private final Template page = template("letter.html.mustache", true);

  private final StayFiles files;
  private final Sender sender;

  MustacheLetterPress(StayFiles files, Sender sender) {
    this.files = files;
    this.sender = sender;
  }

  @Override
  public List<String> languages() {
    return Texts.LANGUAGES;
  }

  @Override
  public Mail print(Letter letter, String id, @Nullable String unsubscribe) {
    var texts = Texts.of(letter.to().languages());
    var subject = oneLine(texts.text(letter.kind().key() + ".subject", letter.facts()));
    var content = content(letter, texts, subject, unsubscribe);
    return new Mail(id, letter.to().address(), subject, plain.execute(content), page.execute(content),
        attachments(letter, texts), unsubscribe);
  }

  private List<Attachment> attachments(Letter letter, Texts texts) {
    var entry = letter.entry();
    return entry == null
        ? List.of()
        : List.of(new Attachment("stay.ics", "text/calendar; charset=UTF-8; method=" + entry.method(),
            files.write(entry, texts.text("calendar.stay", letter.facts()), sender.address())));
  }

  /** By the names that the templates know it by. */
  private static Map<String, Object> content(Letter letter, Texts texts, String subject, @Nullable String unsubscribe) {
    var content = new HashMap<String, Object>();
    content.put("language", texts.language());
    content.put("subject", subject);
    content.put("greeting", greeting(letter, texts));
    content.put("paragraphs",
        Arrays.asList(texts.text(letter.kind().key() + ".text", letter.facts()).split(BETWEEN_PARAGRAPHS)));
    content.put("token", letter.facts().get("token") instanceof Words(var token) ? token : "");
    content.put("afterToken", letter.facts().containsKey("token")
        ? texts.text(letter.kind().key() + ".after", letter.facts())
        : "");
    content.put("hasDetails", !letter.details().isEmpty());
    content.put("details", letter.details().stream().map(name -> Map.of("label", texts.text("label." + name), "value",
        texts.say(Objects.requireNonNull(letter.facts().get(name), name)))).toList());
    content.put("unsubscribe", unsubscribe == null ? "" : unsubscribe);
    content.put("why", texts.text("footer." + (letter.kind().category().isOptional()
        ? letter.kind().category().name().toLowerCase(Locale.ROOT)
        : "always")));
    content.put("turnOff", texts.text("footer.turn-off"));
    return content;
  }

  private static String greeting(Letter letter, Texts texts) {
    var name = letter.to().name();
    return name.isEmpty()
        ? texts.text("greeting.nobody")
        : texts.text("greeting", Map.<String, Fact>of("name", new Words(name)));
  }

  /** A title of several lines is none of a mail's. */
  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
  }

  private static Template template(String name, boolean html) {
    try (var in = Objects.requireNonNull(MustacheLetterPress.class.getResourceAsStream(name), name)) {
      return Mustache.compiler().escapeHTML(html).emptyStringIsFalse(true)
          .compile(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
