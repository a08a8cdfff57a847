export { UiProvider, useTexts, wordsOfParts } from './texts';
export { Button, ButtonLink, IconButton, TextLink, type ButtonLook } from './actions/Button';
export { Disclosure, DisclosureSection, DisclosureButton, DisclosureLink } from './actions/Disclosure';
export { Kbd } from './actions/Kbd';
export { TextField, TextArea, DateField } from './fields/TextField';
export { NumberField } from './fields/NumberField';
export { Select, type Choice } from './fields/Select';
export { ComboBox } from './fields/ComboBox';
export { Checkbox, CheckboxGroup, RadioGroup, Switch } from './fields/choices';
export { Dialog, Panel } from './overlays/Dialog';
export { Finder, type Found, type FoundGroup } from './overlays/Finder';
export { Toasts, notify, type Notice as ToastNotice } from './overlays/Toast';
export { PageHeader, Section } from './layout/PageHeader';
export { Breadcrumbs } from './layout/Breadcrumbs';
export { Tabs, type TabPart } from './layout/Tabs';
export { EmptyState, ErrorState, Skeleton, Notice, Progress } from './layout/states';
export { Table, type Column } from './lists/Table';
export { FilterBar, FilterChip, SetFilter, BulkBar, FootBar, LoadMore } from './lists/filters';
export { Timeline, Facts, Person, type StoryEvent } from './lists/story';
export { StateTag, type Tone } from './figures/StateTag';
export { Stat, StatRow } from './figures/Stat';
export { BulletBar } from './figures/BulletBar';
export { PlanChart, DifferenceInWords, type PlanRow } from './figures/PlanChart';
export {
  type ColorScheme,
  chosenColorScheme,
  chooseColorScheme,
  startColorScheme,
} from './theme/color-scheme';
