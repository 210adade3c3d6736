#pragma once

#include "core/pch.h"
#include "tests/support/catch.h"
