package roosttest.system;

/** How large a proof is: small in every build, full with {@code -Pproof}. */
public final class Scale {

  public static final boolean FULL = "full".equals(System.getProperty("roost.proof"));

  private Scale() {
  }

  public static int of(int small, int full) {
    return FULL ? full : small;
  }
}
