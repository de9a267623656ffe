"""Training of the clause model, from labelled forms and from sentences written for it. No part of a running service."""
