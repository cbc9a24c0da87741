package dev.roost.privacy.contract;

import dev.roost.shared.Refusal;
import java.util.List;

/** Why something about people's data is refused. */
public sealed interface PrivacyRefusal extends Refusal {

  /**
   * Others rely on this person still: all that has to end first, not only the first thing.
   *
   * @param inTheWay at least one
   */
  record NotErasableYet(List<InTheWay> inTheWay) implements PrivacyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The copy is being written still, or is over. */
  record ExportNotReady(ExportStatus progress) implements PrivacyRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
