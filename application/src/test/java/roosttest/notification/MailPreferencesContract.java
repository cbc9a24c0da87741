package roosttest.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.notification.application.MailPreferences;
import dev.roost.notification.contract.MailCategory;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What is expected of every implementation. */
public abstract class MailPreferencesContract {

  protected abstract MailPreferences preferences();

  @Test
  void shouldHaveNothingTurnedOffAtFirst() {
    assertThat(preferences().turnedOff(Actors.someone())).isEmpty();
  }

  @Test
  void shouldTurnOffForOneReaderHoweverOften() {
    // given
    var reader = Actors.someone();
    // when
    preferences().turnOff(reader, MailCategory.REVIEWS);
    preferences().turnOff(reader, MailCategory.REVIEWS);
    preferences().turnOff(reader, MailCategory.PAYOUTS);
    // then
    assertThat(preferences().turnedOff(reader)).containsExactlyInAnyOrder(MailCategory.REVIEWS, MailCategory.PAYOUTS);
    assertThat(preferences().turnedOff(Actors.someone())).isEmpty();
  }

  @Test
  void shouldReplaceAll() {
    // given
    var reader = Actors.someone();
    preferences().replace(reader, Set.of(MailCategory.REVIEWS, MailCategory.PAYOUTS));
    // when
    preferences().replace(reader, Set.of(MailCategory.PAYOUTS, MailCategory.BOOKINGS));
    // then
    assertThat(preferences().turnedOff(reader)).containsExactlyInAnyOrder(MailCategory.BOOKINGS, MailCategory.PAYOUTS);
    // when
    preferences().replace(reader, Set.of());
    // then
    assertThat(preferences().turnedOff(reader)).isEmpty();
  }
}
