/// What a running Django project tells about itself: its routes and its models.
package dev.banyan.importing.django;
