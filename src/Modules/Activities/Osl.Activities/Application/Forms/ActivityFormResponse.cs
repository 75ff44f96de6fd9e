using Osl.Activities.Domain.Forms;
using Osl.BuildingBlocks.Application;

namespace Osl.Activities.Application.Forms;

/// <summary>An entry of the dictionary of forms.</summary>
/// <param name="Code">What activities name it by; it never changes.</param>
/// <param name="Specialty">Of animation: the specialty of the animator who leads it (ACT-14).</param>
/// <param name="Seeded">Came with the system, for every centre.</param>
/// <param name="Retired">No new activity takes this form.</param>
internal sealed record ActivityFormResponse(Guid Id, long Version, string Code, string NamePl, string NameEn, AnimationSpecialty? Specialty, bool Seeded, bool Retired)
    : IVersioned, IExample<ActivityFormResponse>
{
    public static ActivityFormResponse Of(ActivityForm form) => new(
        form.Id.Value, form.Version, form.Code, form.NamePl, form.NameEn, form.Specialty, form.Seeded, form.IsRetired);

    public static ActivityFormResponse Example { get; } = new(Examples.Form, 1, "workshop", "warsztat", "workshop", null, true, false);
}
