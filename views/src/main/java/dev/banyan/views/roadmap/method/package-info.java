/// Planning by a method: the templates with their steps, chosen and mixed, and the rules that an order follows.
package dev.banyan.views.roadmap.method;
