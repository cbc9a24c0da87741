package dev.roost.notification.adapter.rest;

import dev.roost.notification.contract.MailCategory;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A page with nothing on it but a question or its answer. All of its words are Roost's own. */
final class UnsubscribePage {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

  private UnsubscribePage() {
  }

  /** Its form is sent to where the page came from. */
  static String asking(MailCategory category, Locale reader) {
    var words = words(reader);
    return page(words, category, "question", """
        <form method="post"><button>%s</button></form>""".formatted(words.getString("button")));
  }

  static String done(MailCategory category, Locale reader) {
    return page(words(reader), category, "done", "");
  }

  private static String page(ResourceBundle words, MailCategory category, String text, String form) {
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Roost</title>
        <style>body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:4em auto;padding:0 1.5em}</style></head>
        <body><p>%s</p>%s</body>
        </html>
        """.formatted(words.getString("language"),
        words.getString(text).replace("{category}", words.getString(category.name())), form);
  }

  private static ResourceBundle words(Locale reader) {
    var language = LANGUAGES.contains(reader.getLanguage()) ? reader.getLanguage() : "en";
    return ResourceBundle.getBundle(UnsubscribePage.class.getPackageName() + ".unsubscribe", Locale.of(language),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
