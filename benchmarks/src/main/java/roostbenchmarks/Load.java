package roostbenchmarks;

import java.time.Duration;
import java.util.List;

/** Sends requests over some connections, each as soon as the one before is answered. */
interface Load {

  /** The same ones again and again, until the time is over. */
  Measured repeat(List<Request> requests, int connections, Duration time);

  /** Each once, until all are sent or the time is over. */
  Measured once(List<Request> requests, int connections, Duration time);

  /** Wrk where it is installed, since it takes the least from the server beside it; else one made of Java alone. */
  static Load on(int port) {
    return Wrk.isInstalled() ? new Wrk(port) : new JavaLoad(port);
  }
}
