-- MySQL dump 10.13  Distrib 8.0.36, for Linux (x86_64)
--
-- Host: localhost    Database: shop
-- ------------------------------------------------------
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;

DROP TABLE IF EXISTS `basket_line`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `basket_line` (
  `id` int NOT NULL AUTO_INCREMENT,
  `note` varchar(20) DEFAULT 'it\'s; so' COMMENT 'REFERENCES `nothing` (`id`)',
  `basket_id` int NOT NULL,
  `product_id` int NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `basket_line_uniq` (`basket_id`,`product_id`),
  KEY `basket_line_product_id_fk` (`product_id`),
  CONSTRAINT `basket_line_basket_id_fk` FOREIGN KEY (`basket_id`) REFERENCES `basket_basket` (`id`),
  CONSTRAINT `basket_line_product_id_fk` FOREIGN KEY (`product_id`) REFERENCES `catalogue_product` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB AUTO_INCREMENT=7 DEFAULT CHARSET=utf8mb3;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `basket_line` WRITE;
INSERT INTO `basket_line` VALUES (1,'CREATE TABLE `x` (a int); \'',2,3),(2,'--',2,4);
UNLOCK TABLES;

/* a comment /* that does not nest */
CREATE TABLE `basket_basket` (`id` int NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;

CREATE TABLE `catalogue_product` (
  `id` int NOT NULL,
  `parent_id` int DEFAULT NULL,
  FOREIGN KEY `parent_idx` (`parent_id`) REFERENCES `catalogue_product` (`id`)
) ENGINE=InnoDB;

/*!50001 CREATE VIEW `report` AS SELECT 1 AS `a`*/;
DELIMITER ;;
/*!50003 CREATE TRIGGER `touch` BEFORE INSERT ON `basket_line` FOR EACH ROW SET NEW.id = 1 */;;
DELIMITER ;
-- Dump completed on 2026-03-01 10:00:00
