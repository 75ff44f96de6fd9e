namespace Osl.Activities.Domain.Forms;

/// <summary>The forms that the centres' own descriptions name, and that every centre begins with.</summary>
internal static class SeededForms
{
    public static readonly IReadOnlyList<FormContent> All =
    [
        new("cultural-animation", "animacja kulturalna", "cultural animation", AnimationSpecialty.Cultural),
        new("sport-animation", "animacja sportowo-rekreacyjna", "sport and recreation animation", AnimationSpecialty.Sport),
        new("social-animation", "animacja społeczna", "social animation", AnimationSpecialty.Social),
        new("integration-event", "impreza integracyjna", "integration event"),
        new("neighbour-event", "wydarzenie sąsiedzkie", "neighbours' event"),
        new("workshop", "warsztat", "workshop"),
        new("educational-workshop", "warsztat edukacyjny", "educational workshop"),
        new("training", "szkolenie", "training"),
        new("talk", "prelekcja", "talk"),
        new("thematic-meeting", "spotkanie tematyczne", "thematic meeting"),
        new("expert-meeting", "spotkanie z ekspertem", "meeting with an expert"),
        new("civic-meeting", "spotkanie obywatelskie", "civic meeting"),
        new("community-action", "akcja społecznościowa", "community action"),
        new("social-campaign", "kampania społeczna", "social campaign"),
        new("group-meeting", "spotkanie klubu lub grupy", "meeting of a club or group"),
        new("discussion", "dyskusja", "discussion"),
        new("exchange", "wymiana doświadczeń", "exchange of experience"),
        new("individual-support", "wsparcie indywidualne", "individual support"),
    ];
}
