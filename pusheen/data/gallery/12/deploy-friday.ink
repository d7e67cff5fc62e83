  llllll wwl
 lllll llwwl
ll      lwwl
lllllllllool
