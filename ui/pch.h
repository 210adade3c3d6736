#pragma once

#include "core/pch.h"

#include <QtWidgets>
