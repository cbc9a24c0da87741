package dev.roost.ledger.contract;

/** What a proposal is for. */
public enum ProposalPurpose {
  /** Something in the books is to be put right. */
  ADJUSTMENT("adjustment"),
  /** A guest is to get money that nobody owes: goodwill is debited, refunds payable of the booking credited. */
  GOODWILL_REFUND("goodwill-refund");

  private final String code;

  ProposalPurpose(String code) {
    this.code = code;
  }

  /** The source of what is posted when it is approved. */
  public Source sourceOf(ProposalId proposal) {
    return Source.of("ledger." + code, proposal);
  }
}
