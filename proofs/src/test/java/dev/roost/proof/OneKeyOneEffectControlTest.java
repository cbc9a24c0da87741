package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.Idempotency;
import dev.roost.platform.IdempotencyKey;
import dev.roost.shared.Actor;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The control of guarantee 4: where keys are not remembered, the same rush must find answers that differ. */
@ProofTest
class OneKeyOneEffectControlTest {

  @Autowired private ApplicationContext roost;
  @TestBean private Idempotency idempotency;

  @Test
  void shouldAnswerDifferentlyWhereKeysAreForgotten() {
    // given
    var rush = new KeyRush(new Market(roost));
    try (var nodes = Nodes.around(roost.getEnvironment()); var client = new BookingClient(nodes.ports())) {
      // when
      var answers = rush.rush(client, 3, 10);
      // then
      assertThat(idempotency).isInstanceOf(Forgetful.class);
      assertThat(KeyRush.violations(answers)).isNotEmpty();
    }
  }

  static Idempotency idempotency() {
    return new Forgetful();
  }

  private record Forgetful() implements Idempotency {

    @Override
    public <T> Once<T> once(Actor actor, String operation, IdempotencyKey key, Object command, Class<T> answerType,
        Supplier<T> effect) {
      return new Once<>(effect.get(), false);
    }
  }
}
