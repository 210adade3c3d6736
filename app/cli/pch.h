#pragma once

// Every command is a parser's callback.
#include "core/pch.h"

#include <CLI/CLI.hpp>
