  lklllklrr
 lkkkkkkkrl
 kklllllkkl
lrkkkkkkkkkl
 kkkrrrkkkkl
