package dev.roost.notification.api;

import dev.roost.notification.contract.MailCategory;
import dev.roost.shared.Actor;

/** For readers of mail who are not logged in: what they bring is the token of a mail, which does nothing else. */
public interface Unsubscribing {

  /** What the token turns off; changes nothing, since programs follow links too. */
  MailCategory read(Actor anybody, String token);

  /** Turns it off. Done again, it stays off. */
  MailCategory turnOff(Actor anybody, String token);
}
