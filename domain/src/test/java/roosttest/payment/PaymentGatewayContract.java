package roosttest.payment;

/** What every payment provider promises. */
public abstract class PaymentGatewayContract
    implements
      GatewayTakingContract,
      GatewayReturnContract,
      GatewayCardsContract,
      GatewayKeysContract,
      GatewayEventsContract {

  private final Orders orders = Orders.ofSomePayment();

  @Override
  public final Orders orders() {
    return orders;
  }
}
