package dev.roost.payment.domain;

/** Roost or its settings are wrong: a key used for two things, a key of the provider that it does not know. */
public final class GatewayMisuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public GatewayMisuse(String message) {
    super(message);
  }

  public GatewayMisuse(String message, Throwable cause) {
    super(message, cause);
  }
}
