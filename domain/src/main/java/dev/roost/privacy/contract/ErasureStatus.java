package dev.roost.privacy.contract;

/** How far an erasure has come. */
public enum ErasureStatus {
  /** The account is closed; the rest follows within seconds. */
  RUNNING,
  /** The account is closed, and something that began at the same moment has to end first. */
  WAITING,
  /** Nothing tells any more who the user was, but for what laws want to be kept. */
  ERASED
}
