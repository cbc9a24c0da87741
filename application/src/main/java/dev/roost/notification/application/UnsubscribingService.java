package dev.roost.notification.application;

import dev.roost.notification.api.Unsubscribing;
import dev.roost.notification.application.UnsubscribeLinks.Wish;
import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has the mail may turn such mails off: nobody has to log in for that. */
@Service
class UnsubscribingService implements Unsubscribing {

  private final UnsubscribeLinks links;
  private final MailPreferences preferences;

  UnsubscribingService(UnsubscribeLinks links, MailPreferences preferences) {
    this.links = links;
    this.preferences = preferences;
  }

  @Override
  public MailCategory read(Actor anybody, String token) {
    return wish(token).category();
  }

  @Override
  @Transactional
  public MailCategory turnOff(Actor anybody, String token) {
    var wish = wish(token);
    preferences.turnOff(wish.reader(), wish.category());
    return wish.category();
  }

  private Wish wish(String token) {
    return links.read(token).orElseThrow(() -> new Refused(new NotFound("unsubscribe link", token)));
  }
}
