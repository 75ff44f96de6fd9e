using Osl.BuildingBlocks.Domain;

namespace Osl.Activities.Domain.Forms;

/// <summary>An entry of the centre's dictionary of forms: what kind of event an activity is. Its code never changes; a form that is out of use is retired, not deleted.</summary>
internal sealed class ActivityForm : AggregateRoot<FormId>
{
    private ActivityForm()
    {
    }

    public string Code { get; private set; } = "";

    public string NamePl { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The Polish name as lists sort it.</summary>
    public string NameSortKey { get; private set; } = "";

    /// <summary>Of animation: the specialty of the animator who leads it (ACT-14).</summary>
    public AnimationSpecialty? Specialty { get; private set; }

    /// <summary>Came with the system, for every centre.</summary>
    public bool Seeded { get; private set; }

    public bool IsRetired { get; private set; }

    public static ActivityForm Add(FormId id, CentreId centre, FormContent content) => Make(id, centre, content, false);

    public static ActivityForm Seed(FormId id, CentreId centre, FormContent content) => Make(id, centre, content, true);

    /// <summary>Renames it; activities keep it by its code.</summary>
    public void Rename(string namePl, string nameEn)
    {
        (NamePl, NameEn, NameSortKey) = (namePl, nameEn, PolishText.SortKey(namePl));
    }

    /// <summary>No new activity takes this form.</summary>
    public void Retire()
    {
        FormRules.AlreadySo.Require(!IsRetired);
        IsRetired = true;
    }

    public void Restore()
    {
        FormRules.AlreadySo.Require(IsRetired);
        IsRetired = false;
    }

    private static ActivityForm Make(FormId id, CentreId centre, FormContent content, bool seeded)
    {
        var form = new ActivityForm { Code = content.Code, Specialty = content.Specialty, Seeded = seeded };
        form.Identify(id, centre);
        form.Rename(content.NamePl, content.NameEn);
        return form;
    }
}

/// <summary>A form as it is written down.</summary>
internal sealed record FormContent(string Code, string NamePl, string NameEn, AnimationSpecialty? Specialty = null);
