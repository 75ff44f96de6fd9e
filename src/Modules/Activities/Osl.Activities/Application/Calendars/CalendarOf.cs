using Osl.Activities.Domain.Calendars;
using Osl.BuildingBlocks.Application.Specifications;
using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Application.Calendars;

internal sealed class CalendarOf : Specification<CalendarFeed>
{
    public CalendarOf(StaffMemberId owner) => Query.Where(feed => feed.StaffMemberId == owner);
}
