#pragma once

#include "tests/support/catch.h"
#include "ui/pch.h"

#include <QtTest>
