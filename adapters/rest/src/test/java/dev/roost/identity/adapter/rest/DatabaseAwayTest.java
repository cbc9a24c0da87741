package dev.roost.identity.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import dev.roost.identity.api.AccessTokens;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Who asks cannot be found out: nobody is let in, and the answer says when to come back. */
class DatabaseAwayTest extends IdentityRestTest {

  @MockitoBean private AccessTokens tokens;

  @Test
  void shouldAnswerThatItIsNotAvailable() {
    // given
    given(tokens.authenticate(any(), any())).willThrow(new DataAccessResourceFailureException("no connection"));
    // when
    var answer = get("Bearer anything", "/v1/me");
    // then
    assertThat(answer).hasStatus(503).hasHeader("Retry-After", "5").hasContentType("application/problem+json");
    assertThat(answer).bodyText().doesNotContain("connection");
  }

  @Test
  void shouldNotTellWhatIsBroken() {
    // given
    given(tokens.authenticate(any(), any())).willThrow(new IllegalStateException("select from secret_table"));
    // when
    var answer = get("Bearer anything", "/v1/me");
    // then
    assertThat(answer).hasStatus(500).hasContentType("application/problem+json");
    assertThat(answer).bodyText().doesNotContain("secret_table");
  }
}
