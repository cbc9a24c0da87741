package roosttest.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static roosttest.identity.Actors.someone;
import static roosttest.payout.PayoutFixture.ACCOUNT;
import static roosttest.payout.PayoutFixture.NOW;

import dev.roost.payout.domain.AccountToken;
import dev.roost.payout.domain.PayoutAccount;
import dev.roost.payout.domain.PayoutAccounts;
import dev.roost.shared.UserId;
import org.junit.jupiter.api.Test;

/** What every store of payout accounts does. */
public abstract class PayoutAccountsContract {

  private final UserId host = someone();

  protected abstract PayoutAccounts accounts();

  @Test
  void shouldFindWhatWasStored() {
    // given
    var account = PayoutAccount.none(host);
    account.name(ACCOUNT, NOW);
    // when
    accounts().save(account);
    // then
    assertThat(accounts().find(host)).get().satisfies(found -> {
      assertThat(found.version()).isEqualTo(1);
      assertThat(found.token()).contains(ACCOUNT);
      assertThat(found.snapshot().namedAt()).isEqualTo(NOW);
    });
    assertThat(accounts().find(someone())).isEmpty();
  }

  @Test
  void shouldKeepTheVersionOfAnAccountThatWasRemoved() {
    // given
    var named = PayoutAccount.none(host);
    named.name(ACCOUNT, NOW);
    accounts().save(named);
    var account = accounts().lock(host).orElseThrow();
    account.refuse(ACCOUNT, "closed");
    accounts().save(account);
    assertThat(accounts().find(host).orElseThrow().snapshot().refusal()).isEqualTo("closed");
    // when
    account = accounts().lock(host).orElseThrow();
    account.remove();
    accounts().save(account);
    // then
    assertThat(accounts().find(host)).get().satisfies(found -> {
      assertThat(found.version()).isEqualTo(3);
      assertThat(found.token()).isEmpty();
    });
  }

  @Test
  void shouldNotOverwriteWhatSomebodyElseStored() {
    // given
    var one = PayoutAccount.none(host);
    one.name(ACCOUNT, NOW);
    var other = PayoutAccount.none(host);
    other.name(new AccountToken("acct_other"), NOW);
    accounts().save(one);
    // then
    assertThatThrownBy(() -> accounts().save(other)).hasMessageContaining("changed meanwhile");
  }
}
