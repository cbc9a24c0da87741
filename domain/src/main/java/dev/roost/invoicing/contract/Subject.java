package dev.roost.invoicing.contract;

/** What a document is about, which says who sells it to whom. */
public enum Subject {
  /** The stay: nights, the host's fees, and taxes. */
  STAY(Trader.HOST, Trader.GUEST),
  /** Roost's service to the guest, with what was added so that the total can be charged. */
  GUEST_SERVICE(Trader.ROOST, Trader.GUEST),
  /** Roost's service to the host. */
  HOST_SERVICE(Trader.ROOST, Trader.HOST);

  private final Trader seller;
  private final Trader buyer;

  Subject(Trader seller, Trader buyer) {
    this.seller = seller;
    this.buyer = buyer;
  }

  public Trader seller() {
    return seller;
  }

  public Trader buyer() {
    return buyer;
  }

  /** Who sells or buys something with a booking. */
  public enum Trader {
    HOST, GUEST, ROOST
  }
}
