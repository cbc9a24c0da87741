package dev.roost.payment.domain;

import static dev.roost.payment.domain.DeclineReason.AUTHENTICATION_FAILED;
import static dev.roost.payment.domain.DeclineReason.AUTHENTICATION_REQUIRED;
import static dev.roost.payment.domain.DeclineReason.FRAUD_SUSPECTED;
import static dev.roost.payment.domain.DeclineReason.INCORRECT_SECURITY_CODE;
import static dev.roost.payment.domain.DeclineReason.INSUFFICIENT_FUNDS;
import static dev.roost.payment.domain.DeclineReason.ISSUER_UNAVAILABLE;
import static dev.roost.payment.domain.DeclineReason.LIMIT_EXCEEDED;
import static dev.roost.payment.domain.DeclineReason.LOST_OR_STOLEN;
import static dev.roost.payment.domain.DeclineReason.PROCESSING_ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeclineReasonTest {

  @Test
  void shouldTellWhoeverTriesStolenCardsNoMoreThanNo() {
    assertThat(EnumSet.of(LOST_OR_STOLEN, FRAUD_SUSPECTED)).extracting(DeclineReason::forGuests)
        .containsOnly(DeclineReason.DECLINED);
  }

  /** A card that has run out or was stolen is none that works another day; asking its bank again only looks like fraud. */
  @Test
  void shouldBeWorthAnotherTryWhereTheSameCardMayWorkLater() {
    assertThat(DeclineReason.values()).filteredOn(DeclineReason::retryable).containsExactlyInAnyOrder(
        INSUFFICIENT_FUNDS, LIMIT_EXCEEDED, INCORRECT_SECURITY_CODE, AUTHENTICATION_FAILED, AUTHENTICATION_REQUIRED,
        ISSUER_UNAVAILABLE, PROCESSING_ERROR);
  }

  @ParameterizedTest
  @EnumSource(value = DeclineReason.class, names = {"LOST_OR_STOLEN",
      "FRAUD_SUSPECTED"}, mode = EnumSource.Mode.EXCLUDE)
  void shouldTellEverybodyElseWhatIsWrong(DeclineReason reason) {
    assertThat(reason.forGuests()).isEqualTo(reason);
  }
}
