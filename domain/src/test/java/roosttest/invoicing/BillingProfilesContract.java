package roosttest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.invoicing.DocumentFixture.ANNA_LDA;
import static roosttest.invoicing.DocumentFixture.CARA_HERSELF;

import dev.roost.invoicing.domain.BillingProfile;
import dev.roost.invoicing.domain.BillingProfiles;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

/** What every store of billing profiles does. */
public abstract class BillingProfilesContract {

  protected abstract BillingProfiles profiles();

  @Test
  void shouldKeepWhatWasSetLast() {
    // given
    var user = Actors.someone();
    assertThat(profiles().find(user)).isEmpty();
    // when
    profiles().save(BillingProfile.create(user, CARA_HERSELF));
    var stored = profiles().find(user).orElseThrow();
    stored.change(ANNA_LDA);
    profiles().save(stored);
    // then
    assertThat(profiles().find(user)).hasValueSatisfying(profile -> {
      assertThat(profile.details()).isEqualTo(ANNA_LDA);
      assertThat(profile.version()).isEqualTo(2);
    });
  }

  @Test
  void shouldNotStoreOverAnotherChange() {
    // given
    var user = Actors.someone();
    var mine = BillingProfile.create(user, CARA_HERSELF);
    profiles().save(BillingProfile.create(user, ANNA_LDA));
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> profiles().save(mine));
    // when
    var stale = profiles().find(user).orElseThrow();
    profiles().save(profiles().find(user).orElseThrow());
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> profiles().save(stale));
  }
}
