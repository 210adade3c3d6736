#pragma once

#include "core/org/types.h"
#include "core/program/demo_scale.h"

namespace weiwo::demo {

/// A unit, named by its place in Roster::units.
struct Unit
{
    QString code;
    QString name;
    org::Level level = org::Level::Team;
    int parent = -1;
    int leader = -1;             ///< a person

    bool operator==(const Unit &) const = default;
};

/// Where a person stands from a date on.
struct Stay
{
    int unit = 0;
    QDate from;

    bool operator==(const Stay &) const = default;
};

struct Person
{
    QString code;
    QString name;
    QString title;
    QString email;
    QDate hired;
    std::optional<QDate> left;
    std::optional<Role> role;
    std::vector<Stay> stays;     ///< rising; never empty

    bool operator==(const Person &) const = default;
};

/// Who looks after a seat's customers from a date on.
struct Tenure
{
    int person = 0;
    QDate from;

    bool operator==(const Tenure &) const = default;
};

/// A round of customers that one person at a time looks after.
struct Seat
{
    int province = 0;            ///< index of provinces()
    std::vector<Tenure> tenures; ///< rising; the first from the first day of orders

    bool operator==(const Seat &) const = default;
};

/// The company's people and units from the first day to the last, with those who come, move to another region and leave.
struct Roster
{
    std::vector<Unit> units;     ///< headquarters first, then regions, provinces, teams
    std::vector<Person> people;  ///< the founder first
    std::vector<Seat> seats;
    std::vector<std::vector<int>> seatsOf;   ///< by province: the manager's seat first
    std::vector<int> unitOf;                 ///< by province

    /// Who has a seat on a day.
    [[nodiscard]] int holder(int seat, QDate date) const;
    bool operator==(const Roster &) const = default;
};

[[nodiscard]] Roster makeRoster(const Scale &scale);

} // namespace weiwo::demo
