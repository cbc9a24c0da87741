package dev.roost.notification.application;

import dev.roost.notification.api.MailPreviews;
import dev.roost.notification.contract.MailKind;
import dev.roost.platform.Mail;
import dev.roost.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
class MailPreviewService implements MailPreviews {

  private final LetterPress press;
  private final UnsubscribeLinks links;

  MailPreviewService(LetterPress press, UnsubscribeLinks links) {
    this.press = press;
    this.links = links;
  }

  @Override
  public List<String> languages(Actor anybody) {
    return press.languages();
  }

  @Override
  public Mail preview(Actor anybody, MailKind kind, String language) {
    var letter = SampleLetters.of(kind, language);
    return press.print(letter, "preview", links.link(letter.to().user(), kind.category()).orElse(null));
  }
}
