package dev.roost.payout.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;
import static roosttest.payout.PayoutFixture.NOW;
import static roosttest.rest.Sent.by;

import dev.roost.payout.api.HostPayoutAccounts;
import dev.roost.payout.api.NameAccount;
import dev.roost.payout.api.PayoutAccountView;
import dev.roost.shared.InputRefusal.VersionStale;
import dev.roost.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import roosttest.identity.Actors;
import roosttest.rest.RestTest;

@RestTest
@Import(PayoutAccountController.class)
class PayoutAccountControllerTest {

  private static final String PATH = "/v1/me/payout-account";
  private static final String BODY = "{\"account\": \"acct_1Nv0FG\"}";

  @Autowired private MockMvcTester http;
  @MockitoBean private HostPayoutAccounts accounts;

  @Test
  void shouldNameAnAccountAndNeverSayTheWholeOfIt() {
    // given
    given(accounts.name(Actors.host(), new NameAccount("acct_1Nv0FG"), 0))
        .willReturn(new PayoutAccountView(1, "…v0FG", NOW, false));
    // then
    var answer = http.put().uri(PATH).with(by(Actors.host())).header("If-Match", "\"0\"")
        .contentType(MediaType.APPLICATION_JSON).content(BODY).exchange();
    assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"").bodyText().contains("…v0FG")
        .doesNotContain("acct_1Nv0FG");
  }

  @Test
  void shouldNeedTheVersionThatTheHostHasSeen() {
    assertThat(http.put().uri(PATH).with(by(Actors.host())).contentType(MediaType.APPLICATION_JSON).content(BODY))
        .hasStatus(428);
    given(accounts.remove(any(), anyLong())).willThrow(new Refused(new VersionStale("payout account", 3)));
    assertThat(http.delete().uri(PATH).with(by(Actors.host())).header("If-Match", "\"1\"")).hasStatus(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"account\": null}", "{\"account\": \"abc\"}"})
  void shouldNameTheFieldThatCannotBe(String body) {
    assertThat(http.put().uri(PATH).with(by(Actors.host())).header("If-Match", "\"0\"")
        .contentType(MediaType.APPLICATION_JSON).content(body)).hasStatus(400).bodyJson()
        .extractingPath("$.errors[0].field").isEqualTo("account");
    verifyNoInteractions(accounts);
  }
}
