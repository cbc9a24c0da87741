package dev.roost.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.identity.Actors.ADA;
import static roosttest.identity.Actors.ANNA;

import dev.roost.notification.contract.MailCategory;
import dev.roost.platform.InvalidSetting;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.identity.Actors;
import roosttest.notification.InMemoryMailPreferences;

class UnsubscribingServiceTest {

  private static final Actor ANYBODY = Actor.anonymous();

  private final InMemoryMailPreferences preferences = new InMemoryMailPreferences();
  private final UnsubscribeLinks links = new UnsubscribeLinks(_ -> new byte[32],
      new PublicAddress("https://roost.example/"));
  private final UnsubscribingService service = new UnsubscribingService(links, preferences);
  private final OwnMailPreferenceService own = new OwnMailPreferenceService(preferences);

  @Test
  void shouldTurnOffWhatTheLinkIsFor() {
    // given
    var link = links.link(ANNA, MailCategory.REVIEWS).orElseThrow();
    var token = link.replace("https://roost.example/v1/unsubscribe/", "");
    // when
    assertThat(service.turnOff(ANYBODY, token)).isEqualTo(MailCategory.REVIEWS);
    service.turnOff(ANYBODY, token);
    // then
    assertThat(preferences.turnedOff(ANNA)).containsExactly(MailCategory.REVIEWS);
    assertThat(preferences.turnedOff(ADA)).isEmpty();
  }

  /** Programs that look at mails follow their links. */
  @Test
  void shouldTurnNothingOffForWhoeverOnlyLooks() {
    assertThat(service.read(ANYBODY, links.token(ANNA, MailCategory.BOOKINGS))).isEqualTo(MailCategory.BOOKINGS);
    assertThat(preferences.turnedOff(ANNA)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(MailCategory.class)
  void shouldHaveALinkForEachCategoryThatCanBeTurnedOff(MailCategory category) {
    assertThat(links.link(ANNA, category).isPresent()).isEqualTo(category.isOptional());
    assertThat(links.read(links.token(ANNA, category)).isPresent()).isEqualTo(category.isOptional());
  }

  @Test
  void shouldKnowOnlyTokensOfThisRoost() {
    // given
    var token = links.token(ANNA, MailCategory.REVIEWS);
    var ofAnother = new UnsubscribeLinks(_ -> new byte[]{1, 2, 3}, new PublicAddress("")).token(ANNA,
        MailCategory.REVIEWS);
    // then
    for (var at = 0; at < token.length(); at++) {
      var other = token.charAt(at) == 'A' ? 'B' : 'A';
      var changed = token.substring(0, at) + other + token.substring(at + 1);
      // The last letter has bits to spare.
      assertThat(links.read(changed).isEmpty() || at == token.length() - 1).as(changed).isTrue();
    }
    assertThat(refusal(ofAnother)).isInstanceOf(NotFound.class);
    assertThat(refusal("")).isInstanceOf(NotFound.class);
    assertThat(refusal("*?")).isInstanceOf(NotFound.class);
    assertThat(preferences.turnedOff(ANNA)).isEmpty();
  }

  @Test
  void shouldHaveNoLinksWhereNobodySaidWhereThisServerIs() {
    assertThat(new UnsubscribeLinks(_ -> new byte[32], new PublicAddress("")).link(ANNA, MailCategory.REVIEWS))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"roost.example", "ftp://roost.example", "https:// roost"})
  void shouldRefuseWhatIsNoAddress(String root) {
    assertThatExceptionOfType(InvalidSetting.class).isThrownBy(() -> new PublicAddress(root))
        .withMessageStartingWith("ROOST_PUBLIC_URL is ");
  }

  @Test
  void shouldReplaceWhatSomebodyWants() {
    // given
    preferences.turnOff(ANNA, MailCategory.PAYOUTS);
    // when
    own.replace(Actors.host(ANNA), Set.of(MailCategory.REVIEWS));
    // then
    assertThat(own.get(Actors.host(ANNA)).turnedOff()).containsExactly(MailCategory.REVIEWS);
  }

  @ParameterizedTest
  @EnumSource(value = MailCategory.class, names = {"ACCOUNT", "PAYMENTS"})
  void shouldNotTurnOffWhatProtectsPeople(MailCategory category) {
    var refused = catchThrowableOfType(Refused.class, () -> own.replace(Actors.host(ANNA), Set.of(category)));
    assertThat(refused.refusal()).isInstanceOfSatisfying(InvalidField.class,
        it -> assertThat(it.field()).isEqualTo("turnedOff"));
  }

  private Object refusal(String token) {
    return catchThrowableOfType(Refused.class, () -> service.turnOff(ANYBODY, token)).refusal();
  }
}
