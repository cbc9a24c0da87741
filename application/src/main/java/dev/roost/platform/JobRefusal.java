package dev.roost.platform;

import dev.roost.shared.Refusal;

/** Why work is not done again. */
public sealed interface JobRefusal extends Refusal {

  /** It has not failed, or somebody else has had it done again already. */
  record WorkNotFailed(String job, String id) implements JobRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
