package kabar.entities;

import java.util.List;
import kabar.article.Entity;
import kabar.geo.Subject;

/** Finds the persons, organisations and places an article names. */
public final class EntityFinder {
    /** The entities of an article in order of first mention; every mention stands literally in title or body. */
    public List<Entity> find(Subject subject) {
        return List.of();
    }
}
