package dev.roost.proof;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import roosttest.redis.RealRedis;

/** A proof on nodes that share a Redis, which has troubles. The first node is one for all such proofs. */
abstract class OnOneRedis {

  private static final RealRedis REDIS = RealRedis.running();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(REDIS::close));
  }

  @DynamicPropertySource
  static void onRedis(DynamicPropertyRegistry settings) {
    settings.add("roost.redis.url", REDIS::url);
  }

  /** What becomes of Redis while the second third of what is tried goes on. */
  enum Trouble {
    NONE, EMPTIED, HANGS, GONE;

    /**
     * As another one begins.
     *
     * @param first whether it is the first one of its third
     */
    void at(int third, boolean first) {
      if (third == 1 && first) {
        begin();
      } else if (third == 1 && this == EMPTIED) {
        REDIS.empty();
      } else if (third == 2 && first) {
        end();
      }
    }

    private void begin() {
      switch (this) {
        case HANGS -> REDIS.hang();
        case GONE -> REDIS.kill();
        case NONE, EMPTIED -> {}
      }
    }

    private void end() {
      switch (this) {
        case HANGS -> REDIS.goOn();
        case GONE -> REDIS.start();
        case NONE, EMPTIED -> {}
      }
    }
  }
}
