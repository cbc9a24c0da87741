package dev.roost.demo;

import dev.roost.notification.api.MailPreviews;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mail;
import dev.roost.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.HttpRequestHandler;

/** A page with all mails that Roost writes, in each language, as a page and as plain text: to look at them without booking. */
class DemoMails implements HttpRequestHandler {

  static final String PATH = "/demo/mails";

  private final MailPreviews previews;

  DemoMails(MailPreviews previews) {
    this.previews = previews;
  }

  @Override
  public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = request.getRequestURI().substring(request.getContextPath().length());
    var parts = path.substring(PATH.length()).split("/", -1);
    if (parts.length < 2 || parts[1].isEmpty()) {
      DemoPage.answer(response, "text/html", index());
      return;
    }
    var kind = Arrays.stream(MailKind.values()).filter(it -> it.key().equals(parts[1])).findFirst();
    if (kind.isEmpty() || parts.length != 4 || !previews.languages(Actor.anonymous()).contains(parts[2])) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var mail = previews.preview(Actor.anonymous(), kind.get(), parts[2]);
    switch (parts[3]) {
      case "page" -> DemoPage.answer(response, "text/html", mail.html());
      case "text" -> DemoPage.answer(response, "text/plain", "Subject: " + mail.subject() + "\n\n" + mail.text());
      case "calendar" ->
        DemoPage.answer(response, "text/plain", calendar(mail).orElse("There is no file with this mail."));
      default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String index() {
    var rows = Arrays.stream(MailKind.values()).map(this::row).collect(Collectors.joining("\n"));
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Mails of Roost</title>
        <style>body{font:16px/1.5 system-ui,sans-serif;margin:2em}td,th{padding:.2em 1.5em .2em 0;text-align:left}</style></head>
        <body><h1>Mails of Roost</h1><p>Each with a stay that there never was.</p>
        <table><tr><th>Mail</th><th>About</th>%s</tr>
        %s
        </table></body>
        </html>
        """
        .formatted(
            previews.languages(Actor.anonymous()).stream().map("<th>%s</th>"::formatted).collect(Collectors.joining()),
            rows);
  }

  private String row(MailKind kind) {
    var links = previews.languages(Actor.anonymous()).stream().map(language -> {
      var base = PATH + "/" + kind.key() + "/" + language;
      var file = calendar(previews.preview(Actor.anonymous(), kind, language)).isPresent()
          ? " <a href=\"" + base + "/calendar\">calendar</a>"
          : "";
      return "<td><a href=\"%s/page\">page</a> <a href=\"%s/text\">text</a>%s</td>".formatted(base, base, file);
    }).collect(Collectors.joining());
    return "<tr><td>%s</td><td>%s</td>%s</tr>".formatted(kind.key(), kind.category(), links);
  }

  private static Optional<String> calendar(Mail mail) {
    return mail.attachments().stream().map(Mail.Attachment::content).findFirst();
  }
}
