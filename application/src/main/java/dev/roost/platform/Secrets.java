package dev.roost.platform;

/** Keys that this Roost made for itself; every node on the same database has the same ones. */
public interface Secrets {

  /** A key of 32 bytes for one purpose, made at the first call. */
  byte[] key(String purpose);
}
