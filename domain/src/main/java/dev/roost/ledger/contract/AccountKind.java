package dev.roost.ledger.contract;

import static dev.roost.ledger.contract.AccountKind.Ownership.BOOKING;
import static dev.roost.ledger.contract.AccountKind.Ownership.SHARED;
import static dev.roost.ledger.contract.AccountKind.Ownership.USER;
import static dev.roost.ledger.contract.EntrySide.CREDIT;
import static dev.roost.ledger.contract.EntrySide.DEBIT;

/** What an account is for, on which side it grows, and whose it is. */
public enum AccountKind {
  /** What guests have paid for a booking and nobody has earned yet. */
  GUEST_FUNDS_HELD(CREDIT, BOOKING),
  /** What a guest owes for a stay that is over. */
  GUEST_RECEIVABLE(DEBIT, BOOKING),
  /** The other side of that: nobody gets it before the guest has paid it. */
  UNPAID_STAYS(CREDIT, BOOKING),
  /** What a host has earned and was not paid yet. */
  HOST_PAYABLE(CREDIT, USER),
  /** What a host has to give back, netted against the next payouts. */
  HOST_RECEIVABLE(DEBIT, USER),
  /** What Roost earns. */
  PLATFORM_FEE(CREDIT, SHARED),
  /** Tax that was collected and is owed to the authorities. */
  TAX_PAYABLE(CREDIT, SHARED),
  /** What the payment provider holds for Roost. */
  PROVIDER_CLEARING(DEBIT, SHARED),
  /** What the payment provider charges. */
  PROVIDER_FEES(DEBIT, SHARED),
  /** Money in the bank. */
  BANK(DEBIT, SHARED),
  /** Payouts that have left a host's account here and have not arrived there. */
  PAYOUTS_IN_TRANSIT(CREDIT, SHARED),
  /** Refunds that are owed for a booking and have not arrived. */
  REFUNDS_PAYABLE(CREDIT, BOOKING),
  /** What the provider has taken back for a booking while a dispute is open. */
  DISPUTES(DEBIT, BOOKING),
  /** What was given up as lost. */
  BAD_DEBT(DEBIT, SHARED),
  /** What Roost gives away to make up for something. */
  GOODWILL(DEBIT, SHARED),
  /** What conversions between currencies cost; negative where they gained. */
  CURRENCY_DIFFERENCES(DEBIT, SHARED);

  private final EntrySide normalSide;
  private final Ownership ownership;

  AccountKind(EntrySide normalSide, Ownership ownership) {
    this.normalSide = normalSide;
    this.ownership = ownership;
  }

  /** The side on which the account grows; balances are told on it. */
  public EntrySide normalSide() {
    return normalSide;
  }

  /** Whose accounts of this kind are. */
  public Ownership ownership() {
    return ownership;
  }

  /** Whether there is one account for all. Such an account is never locked. */
  public boolean isShared() {
    return ownership == SHARED;
  }

  /** Whose an account is. */
  public enum Ownership {
    /** Roost's own: one account for each currency. */
    SHARED,
    /** A person's: debts and earnings follow the person through all bookings. */
    USER,
    /** A booking's: what was paid for it bounds what can be released, refunded or disputed of it. */
    BOOKING
  }
}
