namespace OutlineLint.Outlining.Reading;

/// <summary>What a reading does with an event, and the step before it.</summary>
/// <param name="Previous">The index of the step before, or -1.</param>
/// <param name="Event">The index of the event.</param>
/// <param name="Action">What is done.</param>
/// <param name="Depth">At which depth, from 1.</param>
internal readonly record struct ReadingStep(int Previous, int Event, ReadingAction Action, int Depth);
