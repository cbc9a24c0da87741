package dev.roost.payout.contract;

import dev.roost.shared.Refusal;
import java.util.List;

/** Why something about payouts is not done. */
public sealed interface PayoutRefusal extends Refusal {

  /** The verification is in a status from which this cannot be done. */
  record VerificationStatusForbids(String action, VerificationStatus current) implements PayoutRefusal {
  }

  /** Something is missing that has to be there before it is submitted. */
  record VerificationIncomplete(List<String> missing) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** Nobody decides on their own payouts. */
  record OwnPayouts(String action) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** No more documents are taken. */
  record TooManyDocuments(int most) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The file is not of a format that is taken, whatever its name says. */
  record DocumentFormatNotAccepted(List<String> accepted) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** The file is too large. */
  record DocumentTooLarge(long maxBytes) implements PayoutRefusal {
    @Override
    public Kind kind() {
      return Kind.UNPROCESSABLE;
    }
  }

  /** There is nothing left of this payout to be tried again. */
  record PayoutIsSent(PayoutId payout) implements PayoutRefusal {
  }

  @Override
  default Kind kind() {
    return Kind.CONFLICT;
  }
}
